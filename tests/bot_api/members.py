"""The ChatMember object for each status."""

from .shapes import Json

_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
)
_DENIED = frozenset({"can_be_edited", "is_anonymous", "can_promote_members"})


def member_shown(user: Json, status: str) -> Json:
    """The ChatMember of `user`: creator, administrator, member, left or kicked."""
    member: Json = {"user": user, "status": status}
    if status == "creator":
        member["is_anonymous"] = False
    elif status == "administrator":
        member |= {right: right not in _DENIED for right in _RIGHTS}
    elif status == "kicked":
        member["until_date"] = 0  # 0: for ever
    return member
