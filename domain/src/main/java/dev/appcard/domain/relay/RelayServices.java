package dev.appcard.domain.relay;

import java.util.List;

/**
 * The one table of the services behind the LinQ relay, and the prefix that each gives its order numbers unless
 * {@code LINQ_CODES} says otherwise (docs/issuers/contracts.md, "Shinhan through LinQ"). A new service is a new row; its
 * setting {@code LINQ_ROUTE_…} follows from it.
 */
public final class RelayServices {

    private static final List<Service> ALL =
            List.of(new Service("payssam", "OD"), new Service("speeid", "PL"), new Service("linq", "SP"));

    private RelayServices() {}

    public static List<String> names() {
        return ALL.stream().map(Service::name).toList();
    }

    public static List<String> prefixes() {
        return ALL.stream().map(Service::usualPrefix).toList();
    }

    /** What {@code LINQ_CODES} is unless it is set: {@code OD=payssam} and so on, with commas. */
    public static String usualCodes() {
        return String.join(
                ",",
                ALL.stream()
                        .map(service -> service.usualPrefix() + "=" + service.name())
                        .toList());
    }

    private record Service(String name, String usualPrefix) {

        private Service {
            if (usualPrefix.length() != RelayRoutes.PREFIX_LENGTH) {
                throw new IllegalArgumentException("a prefix has " + RelayRoutes.PREFIX_LENGTH + " letters");
            }
        }
    }
}
