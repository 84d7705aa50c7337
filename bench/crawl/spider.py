import hashlib, json, resource, sys
import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.linkextractors import LinkExtractor

start, out, usage = sys.argv[1:4]
deny = sys.argv[4:]

class Pages(scrapy.Spider):
    name = "pages"
    start_urls = [start]
    allowed_domains = ["127.0.0.1"]
    links = LinkExtractor(deny_extensions=[], deny=deny)

    def parse(self, response):
        html = b"html" in response.headers.get("Content-Type", b"")
        yield {"url": response.url, "status": response.status, "bytes": len(response.body),
               "digest": hashlib.sha256(response.body).hexdigest(),
               "title": response.css("title::text").get() if html else None}
        if html:
            for link in self.links.extract_links(response):
                yield scrapy.Request(link.url)

process = CrawlerProcess({
    "ROBOTSTXT_OBEY": True, "LOG_LEVEL": "ERROR", "DOWNLOAD_DELAY": 0, "COOKIES_ENABLED": False,
    "CONCURRENT_REQUESTS": 16, "CONCURRENT_REQUESTS_PER_DOMAIN": 16, "TELNETCONSOLE_ENABLED": False,
    "RETRY_ENABLED": False, "REQUEST_FINGERPRINTER_IMPLEMENTATION": "2.7",
    "FEEDS": {out: {"format": "jsonlines", "overwrite": True}},
})
process.crawl(Pages)
process.start()
r = resource.getrusage(resource.RUSAGE_SELF)
open(usage, "w").write(f"{int((r.ru_utime + r.ru_stime) * 1e9)} {r.ru_maxrss}")
