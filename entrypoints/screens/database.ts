// The screens' connection to the database. They read; only the worker writes.
import { openDatabase } from '../../lib/store/database';

export const database = openDatabase();
