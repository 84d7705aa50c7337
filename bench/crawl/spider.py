"""The peer of CrawlSites: Scrapy follows every link of a host and keeps the same facts of a page.

python3 spider.py START OUT USAGE
"""
import hashlib
import resource
import sys
from urllib.parse import urlsplit

import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.linkextractors import LinkExtractor

START, OUT, USAGE = sys.argv[1:4]


class Pages(scrapy.Spider):
    name = "pages"
    start_urls = [START]
    allowed_domains = [urlsplit(START).hostname]
    links = LinkExtractor(deny_extensions=[])

    def parse(self, response):
        html = b"html" in response.headers.get("Content-Type", b"")
        yield {
            "url": response.url,
            "status": response.status,
            "bytes": len(response.body),
            "digest": hashlib.sha256(response.body).hexdigest(),
            "title": response.css("title::text").get() if html else None,
        }
        if html:
            for link in self.links.extract_links(response):
                yield scrapy.Request(link.url)


process = CrawlerProcess({
    "ROBOTSTXT_OBEY": True,
    "COOKIES_ENABLED": False,
    "RETRY_ENABLED": False,
    "TELNETCONSOLE_ENABLED": False,
    "DOWNLOAD_DELAY": 0,
    "CONCURRENT_REQUESTS": 16,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
    "REQUEST_FINGERPRINTER_IMPLEMENTATION": "2.7",
    "LOG_LEVEL": "ERROR",
    "FEEDS": {OUT: {"format": "jsonlines", "overwrite": True}},
})
process.crawl(Pages)
process.start()
used = resource.getrusage(resource.RUSAGE_SELF)
with open(USAGE, "w") as file:
    file.write(f"{int((used.ru_utime + used.ru_stime) * 1e9)} {used.ru_maxrss}")
