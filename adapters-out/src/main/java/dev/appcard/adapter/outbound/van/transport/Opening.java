package dev.appcard.adapter.outbound.van.transport;

/** What came of asking for a connection. */
public sealed interface Opening permits VanConnection, Opening.Failed {

    /** There is none; nothing was sent. */
    enum Failed implements Opening {
        /** All places were taken, for as long as connecting may take. */
        NO_PLACE,
        /** The VAN cannot be reached. */
        NO_WAY
    }
}
