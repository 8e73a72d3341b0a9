# Letters in Korean: to be written.
