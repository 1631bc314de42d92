package dev.appcard.sandbox.issuer.automatic;

/** The current behaviour. */
final class CurrentBehaviour {
    private Behaviour current = Behaviour.NORMAL;

    synchronized void put(Behaviour behaviour) {
        current = behaviour;
    }

    /** For this request, which counts as one. */
    synchronized Behaviour take() {
        Behaviour now = current;
        Behaviour rest = now.oneLess();
        current = rest.times() > 0 ? rest : Behaviour.NORMAL;
        return now;
    }

    synchronized Behaviour current() {
        return current;
    }
}
