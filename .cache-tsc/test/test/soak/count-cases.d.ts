import './soak-deadline.ts';
