package dev.appcard.domain.issuer;

/**
 * How an app is opened on a phone.
 *
 * @param iosScheme URL scheme on iOS
 * @param androidScheme URL scheme inside Android's {@code intent:} URL
 * @param androidPackage package that handles it, and that the Play store knows
 * @param appStoreId the App Store's number, without the {@code id} in front
 * @param source where these facts were read
 */
public record AppLaunch(
        String iosScheme, String androidScheme, String androidPackage, String appStoreId, String source) {}
