// The full tab: all claims, and the settings.
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/parts.css';
import { keepStorage } from '../screens/keep-storage';
import { ClaimsApp } from './ClaimsApp';

const root = document.getElementById('app');
if (root !== null) render(<ClaimsApp />, root);
void keepStorage();
