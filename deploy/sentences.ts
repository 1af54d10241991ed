const again = 'then run npm run deploy again';

/** What can go wrong, each as one sentence: what happened, where, and what to do. */
export const sentences = {
  nodeTooOld: (version: string) =>
    `Node ${version} on this machine is too old: install Node 20 or newer from https://nodejs.org, run npm ci, ${again}.`,
  claspMissing: () =>
    `clasp is not in this project's node_modules: run npm ci in the project's folder, ${again}.`,
  claspUnusable: (reason: string) =>
    `clasp in this project's node_modules cannot be started (${reason}): run npm ci in the project's folder, ${again}.`,
  notLoggedIn: () =>
    `Nobody is logged in to Google on this machine: run npx clasp login (without a browser here: npx clasp login --no-localhost), ${again}.`,
  loginExpired: () =>
    `The login to Google on this machine has expired or was withdrawn: run npx clasp login (without a browser here: npx clasp login --no-localhost), ${again}.`,
  loginUnreadable: () =>
    `clasp cannot read the login kept in .clasprc.json in your home folder: delete that file, run npx clasp login, ${again}.`,
  loginTooNarrow: () =>
    `The login to Google on this machine lacks a permission that clasp needs: run npx clasp login, leave every box on Google's page ticked, ${again}.`,
  loginFailed: () =>
    `The login to Google did not succeed: run npx clasp login once more (without a browser here: npx clasp login --no-localhost), ${again}.`,
  offline: (reason: string) =>
    `Google cannot be reached from this machine (${reason}): check the internet connection or the proxy, ${again}.`,
  apiOff: (leftBehind: string | null) =>
    `The Apps Script API is switched off for this Google account: switch it on at https://script.google.com/home/usersettings, wait a few minutes, ${again}${
      leftBehind === null
        ? ''
        : ` (an empty spreadsheet "${leftBehind}" may have stayed in your Google Drive; you can delete it)`
    }.`,
  tooManyRequests: (words: string) =>
    `Google refuses more requests from this account for now ("${words}"): wait an hour, ${again}.`,
  alreadyCreated: () =>
    'clasp made no new script, because .clasp.local.json already names one: run npm run deploy to push to that one, or npm run deploy -- --new to make another.',
  mayNotCreate: (words: string) =>
    `Google does not let this account create the script ("${words}"): log in with another account by npx clasp login, or ask the administrator of your organisation, ${again}.`,
  parentClosed: (parentId: string) =>
    `The spreadsheet ${parentId} given as --parent does not exist, or this Google account may not edit it: check the link and the account (npx clasp show-authorized-user), ${again}.`,
  scriptClosed: (scriptId: string) =>
    `The script ${scriptId} named in .clasp.local.json is gone, or this Google account may not change it: log in with the account that made it by npx clasp login, or make another with npm run deploy -- --new.`,
  alreadyBound: (scriptId: string) =>
    `This folder already deploys to the script ${scriptId}, named in .clasp.local.json: add --new to make another one (the old id is kept), or leave out --parent, --standalone and --title.`,
  projectUnreadable: (reason: string) =>
    `.clasp.local.json in the project's folder cannot be used (${reason}): mend it, or make a new script with npm run deploy -- --new, which keeps the old file beside it.`,
  pushSkipped: (scriptId: string) =>
    `clasp pushed nothing to the script ${scriptId} and said "Skipping push.": push by hand with npx clasp -P .clasp.local.json push --force, and run npm ci if that works where npm run deploy does not.`,
  codeRefused: (scriptId: string, words: string) =>
    `Google refused the code pushed to the script ${scriptId} ("${words}"), so the script is as it was: mend that place in the sources, run npm test, ${again}.`,
  buildFailed: (reason: string) =>
    `The add-in could not be built into dist (${reason}): mend the sources until npm run build succeeds, ${again}.`,
  distStale: (files: string) =>
    `The folder dist is not what the sources build (${files}), so nothing was pushed: run npm run build, see that no other program writes into dist, ${again}.`,
  fileIgnored: (files: string) =>
    `clasp would leave out ${files} of dist, so nothing was pushed: remove .claspignore from the project's folder, ${again}.`,
  unknown: (command: string, words: string) =>
    `clasp ${command} failed, saying "${words}": look these words up at https://github.com/google/clasp/issues, ${again}.`,
};
