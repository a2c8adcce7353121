package co.gov.ventanilla.opendata.ckan.push;

import org.jspecify.annotations.Nullable;

/**
 * Where and how to push.
 *
 * @param url of the CKAN
 * @param token that may write there
 * @param organization name or id of the organization there that gets the datasets, or null to leave it to that CKAN
 * @param upload CSV files are uploaded; otherwise every file is a link to ours
 */
public record PushRequest(
        String url, String token, @Nullable String organization, boolean upload) {
    /** Without the token. */
    @Override
    public String toString() {
        return "PushRequest[" + url + "]";
    }
}
