"""Paper, pictures and pages from the knowledge base. Pure: values in, bytes out; the only files are its own fonts and templates."""
