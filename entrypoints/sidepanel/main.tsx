// The panel at the side of the window.
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/parts.css';
import { keepStorage } from '../screens/keep-storage';
import { SidePanelApp } from './SidePanelApp';

const root = document.getElementById('app');
if (root !== null) render(<SidePanelApp />, root);
void keepStorage();
