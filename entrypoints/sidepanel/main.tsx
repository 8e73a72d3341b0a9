// The panel at the side of the window.
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/parts.css';
import { SidePanelApp } from './SidePanelApp';

const root = document.getElementById('app');
if (root !== null) render(<SidePanelApp />, root);
