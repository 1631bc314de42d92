/** What buyers go through windows for, found and moved. */
@NullMarked
package dev.appcard.application.service.session;

import org.jspecify.annotations.NullMarked;
