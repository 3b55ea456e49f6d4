import { KeptScenarios } from '@/features/kept/kept-scenarios'
import { Examples } from '@/features/start/examples'
import { useApp, useAppStore } from '@/state/use-app'
import { Dialog } from '@/ui/dialog'
import { useMessages } from '@/ui/messages'

/** What lies over the page. */
export function Dialogs() {
  const { examples, kept } = useMessages().working
  const store = useAppStore()
  const dialog = useApp((state) => state.dialog)
  return (
    <Dialog
      heading={dialog === 'examples' ? examples.heading : kept.heading}
      open={dialog !== null}
      onClose={() => store.getState().closeDialog()}
    >
      {dialog === 'examples' ? <Examples /> : <KeptScenarios />}
    </Dialog>
  )
}
