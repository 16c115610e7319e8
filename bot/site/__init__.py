"""The static site: every answer as a page in every language, for the town's web server or a stick. Pure pages; `folder` writes them."""
