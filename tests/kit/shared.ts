/**
 * A JSON file of the folder `shared` beside the project.
 * @returns undefined where that folder or file is not there: skip the test then.
 */
export async function sharedJson(path: string): Promise<unknown> {
  const response = await fetch(`/__shared/${path}`);
  return response.ok ? await response.json() : undefined;
}
