"""Files the world keeps, under ids that follow from their content."""

import hashlib

from .shapes import Upload


def file_id_of(kind: str, upload: Upload) -> str:
    """The same for the same content, so that a cache by file_id can be tested."""
    return f"{kind}-{hashlib.sha256(upload.content).hexdigest()[:20]}"


def keep_file(files: dict[str, Upload], kind: str, upload: Upload) -> str:
    file_id = file_id_of(kind, upload)
    files[file_id] = upload
    return file_id
