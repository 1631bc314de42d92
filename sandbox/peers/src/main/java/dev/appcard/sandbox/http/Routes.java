package dev.appcard.sandbox.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which handler answers which method and path. An exact path wins over a prefix, a longer prefix over a shorter one; a
 * path known under other methods only is a 405, an unknown one a 404.
 */
public final class Routes {
    private record Route(String method, String path, boolean prefix, Handler handler) {
        boolean covers(String requested) {
            return prefix ? requested.startsWith(path) : requested.equals(path);
        }

        int weight() {
            return prefix ? path.length() : Integer.MAX_VALUE;
        }
    }

    private final List<Route> routes = new ArrayList<>();

    /** Answers exactly this path. */
    public Routes on(String method, String path, Handler handler) {
        return add(new Route(method.toUpperCase(Locale.ROOT), path, false, handler));
    }

    /** Answers every path that begins with this prefix, for instance {@code /kb/app/}. */
    public Routes onPrefix(String method, String pathPrefix, Handler handler) {
        return add(new Route(method.toUpperCase(Locale.ROOT), pathPrefix, true, handler));
    }

    private Routes add(Route route) {
        boolean taken = routes.stream()
                .anyMatch(other -> other.method.equals(route.method)
                        && other.path.equals(route.path)
                        && other.prefix == route.prefix);
        if (taken) {
            throw new IllegalArgumentException("route twice: " + route.method + " " + route.path);
        }
        routes.add(route);
        return this;
    }

    Response answer(Request request) throws IOException {
        List<Route> candidates =
                routes.stream().filter(route -> route.covers(request.path())).toList();
        int best = candidates.stream().mapToInt(Route::weight).max().orElse(-1);
        for (Route route : candidates) {
            if (route.weight() == best && route.method.equals(request.method())) {
                return route.handler.handle(request);
            }
        }
        return refused(candidates, best);
    }

    private static Response refused(List<Route> candidates, int best) {
        if (candidates.isEmpty()) {
            return new BadRequest(404, "", "no such path").toResponse();
        }
        List<String> allowed = candidates.stream()
                .filter(route -> route.weight() == best)
                .map(Route::method)
                .sorted()
                .toList();
        return new BadRequest(405, "", "no such method here").toResponse().with("Allow", String.join(", ", allowed));
    }
}
