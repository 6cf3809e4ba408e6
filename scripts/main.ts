import './run.cjs';
