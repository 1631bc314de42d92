package dev.appcard.domain.audit;

/** Who can have a payment or a registration changed. */
public enum ActorKind {
    /** By an API key, whose short name is the id. */
    MERCHANT,
    /** Whoever has the window: a buyer is not told from another. */
    BUYER,
    /** Its server, its app or the buyer's browser in its name, at the endpoint that is the id. */
    ISSUER,
    /** Nobody asked: it was due. The id says which sweep. */
    SWEEP,
    /** With the administration's commands; the id is the name of his account on that machine. */
    OPERATOR
}
