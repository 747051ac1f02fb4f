/**
 * Works out what partners' months come to, as a run of kind {@code partner.value}: a partner's month a chunk, those that are not
 * final, oldest month first. Started each day, and whenever marketing or finance ask; crashed, it goes on where it was.
 */
package io.hansa.jobs.value;
