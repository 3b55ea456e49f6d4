import { Component, type ReactNode } from 'react'

/** The last net: a broken page says so, in the words it is given, and the work stays in the address. React asks for a class. */
export class ErrorBoundary extends Component<{ children: ReactNode; instead: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children
  }
}
