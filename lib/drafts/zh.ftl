# Messages and dispute texts in Chinese: to be written.
