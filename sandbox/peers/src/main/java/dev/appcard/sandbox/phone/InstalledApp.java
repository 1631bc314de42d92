package dev.appcard.sandbox.phone;

/**
 * An app on the sandbox's phone.
 *
 * @param scheme the URL scheme that it answers to
 * @param androidPackage its package on Android
 * @param path where the sandbox shows the app
 */
public record InstalledApp(String scheme, String androidPackage, String path) {
    /** Whether a phone with this app opens it for that address. */
    public boolean answers(LaunchUrl launch) {
        return switch (launch) {
            case LaunchUrl.SchemeUrl ios -> ios.scheme().equals(scheme);
            case LaunchUrl.IntentUrl android ->
                android.scheme().equals(scheme) && android.androidPackage().equals(androidPackage);
        };
    }
}
