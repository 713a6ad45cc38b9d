import { Component, type ReactNode } from 'react';
import { TroubleNote } from '../answer/TroubleNote.js';

interface State {
  isBroken: boolean;
}

interface Props {
  /** What the children draw; when it changes they are tried again. */
  of: unknown;
  children: ReactNode;
}

/** Shows an apology in place of children that threw while drawing, so that the page itself stays. */
export class Safeguard extends Component<Props, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override componentDidUpdate({ of }: Props): void {
    if (this.state.isBroken && of !== this.props.of) this.setState({ isBroken: false });
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <TroubleNote failure={{ kind: 'unreadable' }} onRetry={() => location.reload()} />;
  }
}
