import { Component, type ReactNode } from 'react';
import { TroubleNote } from '../answer/TroubleNote.js';

interface State {
  isBroken: boolean;
}

/** Shows an apology in place of children that threw while drawing, so that the page itself stays. */
export class Safeguard extends Component<{ children: ReactNode }, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <TroubleNote failure={{ kind: 'unreadable' }} onRetry={() => location.reload()} />;
  }
}
