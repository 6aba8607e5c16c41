import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './Page.js';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
