/** What the pages of the phone, the issuers and the VAN share: templates, the phone's frame, amounts as text. */
@NullMarked
package dev.appcard.sandbox.page;

import org.jspecify.annotations.NullMarked;
