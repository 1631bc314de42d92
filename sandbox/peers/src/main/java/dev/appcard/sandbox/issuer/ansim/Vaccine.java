package dev.appcard.sandbox.issuer.ansim;

/** The vaccine app that an issuer's page asks for on Android, as published lists of such apps name it. */
enum Vaccine {
    V3_MOBILE_PLUS("V3 Mobile Plus", "v3mobileplusweb", "com.ahnlab.v3mobileplus"),
    V_GUARD("V-Guard", "vguardstart", "kr.co.shiftworks.vguardweb"),
    /** Has no scheme of its own in the lists: the package alone tells Android which app is meant. */
    TOUCHEN_MVACCINE("TouchEn mVaccine", "", "com.TouchEn.mVaccine.webs");

    private final String appName;
    private final String scheme;
    private final String androidPackage;

    Vaccine(String appName, String scheme, String androidPackage) {
        this.appName = appName;
        this.scheme = scheme;
        this.androidPackage = androidPackage;
    }

    String appName() {
        return appName;
    }

    String androidPackage() {
        return androidPackage;
    }

    /** Empty where the app is known by its package only. */
    String scheme() {
        return scheme;
    }

    /** Opens the app, or its page in the store where it is missing. */
    String intentUrl() {
        String named = scheme.isEmpty() ? "" : "scheme=" + scheme + ";";
        return "intent://start#Intent;" + named + "package=" + androidPackage + ";S.browser_fallback_url="
                + "https%3A%2F%2Fplay.google.com%2Fstore%2Fapps%2Fdetails%3Fid%3D" + androidPackage + ";end";
    }
}
