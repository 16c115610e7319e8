"""The German keyboard: which keys lie beside which."""

_ROWS = ("qwertzuiop", "asdfghjkl", "yxcvbnm")  # each row of keys stands half a key further right
_PLACE = {key: (column + row / 2, row) for row, line in enumerate(_ROWS) for column, key in enumerate(line)}
BESIDE = {
    key: "".join(other for other, (a, b) in _PLACE.items() if other != key and abs(a - x) <= 1 and abs(b - y) <= 1)
    for key, (x, y) in _PLACE.items()
}
