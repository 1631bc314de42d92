package dev.appcard.domain.secret;

import java.io.Serializable;

/** Breaks a rule on purpose: whoever writes a session or a cache to disk would write it too. */
final class SerializableSecret implements Serializable {

    private static final long serialVersionUID = 1L;
}
