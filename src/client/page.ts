// What every page runs after it can be read: small elements, each of which the page does without.
import { DisplaySettings } from './display-settings.ts';
import { followReading } from './current-place.ts';
import { keepPlace } from './edition-switch.ts';
import { listenForSearch } from './search-keys.ts';
import { UnitTools } from './unit-tools.ts';

customElements.define('display-settings', DisplaySettings);
customElements.define('unit-tools', UnitTools);
followReading(document);
keepPlace(document);
const search = document.querySelector<HTMLAnchorElement>('a[data-search]');
if (search) listenForSearch(search);
