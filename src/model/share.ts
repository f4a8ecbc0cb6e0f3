// Which picture stands for a page when somebody shares its address.

/** Folders whose pages have a picture of their own. */
const OWN = new Set(['families', 'lists', 'guides', 'skills', 'compare']);

/** Address of the picture: a page's own, that of its role, or that of the site. */
export function sharePicture(path: string): string {
  const [folder = '', id, part] = path.split('/').filter(Boolean);
  if (folder === 'roles' && id) return `/share/roles/${id}${part === 'pay' ? '/pay' : ''}.png`;
  return OWN.has(folder) && id ? `/share/${folder}/${id}.png` : '/share/site.png';
}
