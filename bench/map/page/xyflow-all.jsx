import { offerFlow } from './xyflow.jsx';

await offerFlow();
