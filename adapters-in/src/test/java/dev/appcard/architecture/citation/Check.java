package dev.appcard.architecture.citation;

import java.util.stream.Stream;

/** One kind of citation. */
@FunctionalInterface
interface Check {

    /** What the source cites and the repository does not have. */
    Stream<String> broken(Source source);
}
