# Messages and dispute texts in Portuguese: to be written.
