/** Where a browser keeps the workbook between visits. */
export interface Storage {
  load(): Promise<object | null>;
  save(workbook: object): Promise<void>;
  clear(): Promise<void>;
}

const shelf = 'workbooks';

/** One workbook for each language, so that the sample of another language can be looked at. */
export function browserStorage(name: string): Storage {
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sales-kpis', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(shelf);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // A browser that keeps nothing, as in a private window, still shows the page.
  opened.catch(() => {});

  async function ask<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const database = await opened;
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(shelf, mode);
      const request = act(transaction.objectStore(shelf));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  return {
    load: async () => ((await ask('readonly', (store) => store.get(name))) as object | undefined) ?? null,
    save: async (workbook) => void (await ask('readwrite', (store) => store.put(workbook, name))),
    clear: async () => void (await ask('readwrite', (store) => store.delete(name))),
  };
}
