# Messages and dispute texts in German: to be written.
