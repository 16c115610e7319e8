"""The commands of the command line, a file for each kind of work. Their help tells what each does; the work is done in the rooms."""
