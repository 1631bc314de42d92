package dev.appcard.domain.audit;

/**
 * Who has something changed. Never a person's data.
 *
 * @param id tells it from others of its kind, at most 64 characters; empty where none is told from another
 */
public record Actor(ActorKind kind, String id) {

    public static final Actor BUYER = new Actor(ActorKind.BUYER, "");

    private static final int LONGEST_ID = 64;

    public Actor {
        id = id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
    }
}
