// The toolbar's popup.
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/parts.css';
import './popup.css';
import { keepStorage } from '../screens/keep-storage';
import { PopupApp } from './PopupApp';

const root = document.getElementById('app');
if (root !== null) render(<PopupApp />, root);
void keepStorage();
