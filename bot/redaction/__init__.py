"""Takes personal data out of a person's words before anybody else may read them."""
