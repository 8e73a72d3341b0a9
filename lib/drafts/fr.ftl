# Messages and dispute texts in French: to be written.
