/** What runs on every page: small, and nothing of it needed for reading. */
import { followReading } from './current-provision.ts';
import { keepSettings } from './display-settings.ts';
import { keepMyOrgan } from './my-organ.ts';
import { wireOnDemand } from './on-demand.ts';
import { openContents } from './open-contents.ts';
import { wireSearchKey } from './search-key.ts';

keepSettings();
openContents();
keepMyOrgan();
followReading();
wireSearchKey();
wireOnDemand();
