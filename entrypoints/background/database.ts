// The worker's one connection to the database.
import { openDatabase } from '../../lib/store/database';

export const database = openDatabase();
