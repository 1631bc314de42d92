package dev.appcard.domain.secret;

import java.io.Serializable;

/** Breaks a rule on purpose: a session or a cache that is written to disk would contain it. */
final class SerializableSecret implements Serializable {

    private static final long serialVersionUID = 1L;
}
