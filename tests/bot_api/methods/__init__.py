"""The methods of the Bot API that the stand-in knows: each a function of the world and the parameters given.

A method returns its result as the Bot API would (JSON values) or raises Refusal; what it changes, it changes in the world.
"""

from collections.abc import Callable
from typing import Any

from ..parameters import Parameters
from ..world import World
from . import chats, editing, media, polling, profile, queries, texts, webhooks

Method = Callable[[World, Parameters], Any]

_ALL: dict[str, Method] = {
    "getMe": profile.get_me,
    "getUpdates": polling.get_updates,
    "setWebhook": webhooks.set_webhook,
    "deleteWebhook": webhooks.delete_webhook,
    "getWebhookInfo": webhooks.get_webhook_info,
    "sendMessage": texts.send_message,
    "sendContact": media.send_contact,
    "sendLocation": media.send_location,
    "sendVenue": media.send_venue,
    "sendPhoto": media.send_photo,
    "sendDocument": media.send_document,
    "sendVoice": media.send_voice,
    "getFile": media.get_file,
    "sendChatAction": texts.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "answerCallbackQuery": queries.answer_callback_query,
    "answerInlineQuery": queries.answer_inline_query,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyName": profile.set_my_name,
    "getMyName": profile.get_my_name,
    "setMyDescription": profile.set_my_description,
    "getMyDescription": profile.get_my_description,
    "setMyShortDescription": profile.set_my_short_description,
    "getMyShortDescription": profile.get_my_short_description,
    "getChat": chats.get_chat,
    "getChatMember": chats.get_chat_member,
    "getChatAdministrators": chats.get_chat_administrators,
    "leaveChat": chats.leave_chat,
}
METHODS = {name.lower(): (name, method) for name, method in _ALL.items()}  # Telegram takes any case
