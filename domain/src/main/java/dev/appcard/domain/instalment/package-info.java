/** Instalment plans (할부) and who bears their interest (무이자). */
@NullMarked
package dev.appcard.domain.instalment;

import org.jspecify.annotations.NullMarked;
