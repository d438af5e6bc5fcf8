import './app.css';
import { Workbench } from './workbench';

const root = document.getElementById('app');
if (root) {
  const workbench = new Workbench(root);
  Object.assign(window, { workbench });
  void workbench.start();
}
