# Messages and dispute texts in Spanish: to be written.
