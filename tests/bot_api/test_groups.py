"""Groups: privacy mode, coming and going, the move to a supergroup."""

import pytest
from telegram.error import ChatMigrated, Forbidden

from .echo_bot import bot_only
from .engine import call
from .parameters import Parameters
from .stand_in import BotApi
from .world import UNSEEN


class TestGroups:
    def test_privacy_mode_lets_only_what_is_meant_for_the_bot_through(self) -> None:
        api = BotApi()
        amina = api.person("Amina")
        group = api.group("Helferkreis", amina)
        for text in ("Hallo alle", "/hilfe@anderer_bot", "mail an a@wegweiser_test_bot.de"):
            assert amina.says(text, to=group) == UNSEEN
        for text in ("/hilfe", "/hilfe@Wegweiser_Test_Bot", "Frag @wegweiser_test_bot"):
            assert amina.says(text, to=group) != UNSEEN
        sent = call(api.world, "sendMessage", Parameters({"chat_id": group.chat_id, "text": "Ja?"})).result["message_id"]
        assert amina.says("Danke", to=group, reply_to=sent) != UNSEEN

    def test_without_privacy_mode_or_as_administrator_the_bot_sees_all(self) -> None:
        for api, bot in ((BotApi(privacy=False), "member"), (BotApi(), "administrator")):
            amina = api.person("Amina")
            assert amina.says("Hallo alle", to=api.group("Helferkreis", amina, bot=bot)) != UNSEEN

    async def test_a_group_that_became_a_supergroup_names_its_new_id(self, api: BotApi) -> None:
        amina = api.person("Amina")
        old = api.group("Helferkreis", amina, kind="group")
        new = old.becomes_supergroup()
        async with bot_only(api) as bot:
            with pytest.raises(ChatMigrated) as migrated:
                await bot.send_message(old.chat_id, "Hallo")
            assert (await bot.send_message(migrated.value.new_chat_id, "Hallo")).chat_id == new.chat_id

    async def test_the_bot_learns_when_it_is_added_and_removed(self, api: BotApi) -> None:
        amina = api.person("Amina")
        group = api.group("Helferkreis", amina, bot="left")
        group.adds_bot(amina.user)
        group.removes_bot(amina.user)
        async with bot_only(api) as bot:
            updates = await bot.get_updates()
            with pytest.raises(Forbidden, match="kicked"):
                await bot.send_message(group.chat_id, "Hallo")
        assert [update.my_chat_member.new_chat_member.status for update in updates if update.my_chat_member] == ["member", "kicked"]
